import { drawAliases } from '../../classroom/aliases.ts'
import { newAssignment } from '../../classroom/assignment.ts'
import { PERSONAL_CODE_LENGTH, showCode } from '../../classroom/codes.ts'
import { defaultPurge } from '../../classroom/purge.ts'
import type { Classroom } from '../../classroom/types.ts'
import { codeHash, newClassCode, newCodes, newId, newPassword, passwordHash } from '../../server/api/secrets.ts'
import { AlreadyTaken, type ClassStore } from '../../storage/class-contract.ts'
import { dayOf } from '../../storage/day-of.ts'

const LOGIN = 'enseignant'
const STUDENTS = 6

/** What is told once, and kept nowhere as it is. */
export interface FirstRun {
  readonly login: string
  readonly password: string
  readonly classCode: string
  readonly personalCode: string
}

/** A first teacher, and a class to see how it all looks, in a database without teachers; undefined in any other. */
export async function firstRun(classes: ClassStore): Promise<FirstRun | undefined> {
  if ((await classes.teacherCount()) > 0) return undefined
  const password = newPassword()
  const teacher = { id: newId(), login: LOGIN }
  try {
    await classes.addTeacher(teacher, await passwordHash(password))
  } catch (error) {
    // Another process, started together with this one, was first and tells.
    if (error instanceof AlreadyTaken) return undefined
    throw error
  }
  return { login: LOGIN, password, ...(await addDemonstration(classes, teacher.id)) }
}

async function addDemonstration(classes: ClassStore, teacher: string) {
  const classroom: Classroom = {
    id: newId(),
    name: 'Classe de démonstration',
    year: 'premiere',
    speciality: 'MCV-A',
    code: newClassCode(),
    freePractice: true,
    purgeOn: defaultPurge(dayOf(new Date())),
    demonstration: true,
    keepNames: false,
  }
  await classes.addClassroom(classroom, teacher)
  const codes = newCodes(STUDENTS, PERSONAL_CODE_LENGTH)
  const students = await Promise.all(
    drawAliases(STUDENTS, 1).map(async (alias, rank) => ({
      ...{ id: newId(), classroom: classroom.id, alias, group: rank % 2 === 0 ? 'A' : 'B', rank },
      codeHash: await codeHash(classroom.id, codes[rank] ?? ''),
    })),
  )
  await classes.addStudents(students)
  for (const mode of ['training', 'evaluation'] as const) await assign(classes, classroom, mode)
  return { classCode: classroom.code, personalCode: showCode(codes[0] ?? '') }
}

async function assign(classes: ClassStore, { id: classroom, year }: Classroom, mode: 'training' | 'evaluation') {
  const made = newAssignment({
    ...{ id: newId(), classroom, scenario: 'velo-electrique', year, mode, target: { to: 'class' } },
    ...{ opensAt: null, closesAt: null, attempts: mode === 'evaluation' ? 1 : null, options: {}, seed: null },
  })
  if (typeof made !== 'string') await classes.addAssignment(made)
}
