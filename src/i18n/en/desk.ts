import type { desk as french } from '../fr/desk.ts'
import type { SameTexts } from '../keys.ts'

export const desk: SameTexts<typeof french> = {
  title: 'Teacher’s desk',
  signIn: {
    intro: 'Open your classes with the name and password your school gave you.',
    login: 'Teacher name',
    password: 'Password',
    enter: 'Sign in',
    first:
      'First start: the name and password are shown once, where the server was launched. Lost? Whoever runs the server can give a new one.',
    wait: 'Too many tries: next one possible in {{delay}}.',
    other: 'This browser is signed in as a student or evaluator: signing in here ends that.',
  },
  leave: 'Sign out',
  classes: {
    title: 'My classes',
    none: 'No class yet.',
    demonstration: 'demonstration',
    code: 'class code: {{code}}',
  },
  frame: {
    back: 'All my classes',
    sections: 'Pages of the class',
    students: 'Students',
    work: 'Assignments',
    progress: 'Progress',
    live: 'Live',
    evaluation: 'Evaluation',
    settings: 'Settings',
    unknown: 'This class does not exist, or is not yours.',
  },
  fields: {
    name: 'Class name',
    nameHint: 'For instance “1re MCV 2”.',
    freePractice: 'Free practice',
    freePracticeHint: 'Students may also play the situations you have not assigned.',
    purge: 'Erasure date',
    purgeHint: 'After that day, everything about the class is erased. Unless you choose otherwise: 31 August.',
    purgeProblem: {
      'not-a-day': 'Choose a day.',
      past: 'That day is over.',
      'too-late': 'A class is not kept for longer than a school year: choose an earlier day.',
    },
  },
  newClass: {
    title: 'New class',
    groups: 'The list of students and the half-groups come next.',
    create: 'Create the class',
  },
  settings: {
    change: 'The class',
    save: 'Save',
    saved: 'Saved.',
  },
  share: {
    title: 'Share with a colleague',
    login: 'The colleague’s teacher name',
    hint: 'The one used to sign in. They will be able to do all that you can in this class.',
    unknown: 'No teacher has this name on this server.',
    do: 'Share',
    done: '{{login}} now has this class too.',
  },
  remove: {
    title: 'Remove the class',
    intro: 'Students, assignments and plays disappear for good. Export first what you want to keep.',
    demonstration: 'This class is here to show how everything looks. Remove it when it is no longer useful.',
    ask: 'Remove this class…',
    what: 'Everything about “{{name}}” will be erased from the server. Nothing can bring it back.',
    type: 'To confirm, type the name of the class: {{name}}',
    do: 'Remove for good',
  },
}
