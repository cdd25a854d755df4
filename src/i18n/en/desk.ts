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
}
