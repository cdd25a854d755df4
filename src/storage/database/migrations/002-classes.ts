import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Teachers, classes, students, what they are asked and to whom each run belongs. What goes takes what is its own along. */
export async function classes(database: Kysely<Tables>): Promise<void> {
  await people(database)
  await works(database)
  await doors(database)
}

async function people({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('teacher')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('login', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('locked_until', 'text')
    .execute()
  await schema
    .createTable('classroom')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('year', 'text', (column) => column.notNull())
    .addColumn('speciality', 'text')
    .addColumn('free_practice', 'integer', (column) => column.notNull())
    .addColumn('purge_on', 'text', (column) => column.notNull())
    .addColumn('demonstration', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('teaching')
    .addColumn('teacher', 'text', (column) => column.notNull().references('teacher.id').onDelete('cascade'))
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('teaching_key', ['teacher', 'classroom'])
    .execute()
  await schema
    .createTable('student')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('half', 'text')
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addUniqueConstraint('student_code', ['classroom', 'code_hash'])
    .addUniqueConstraint('student_alias', ['classroom', 'alias'])
    .execute()
}

async function works({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('assignment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('assignment_of').on('assignment').columns(['classroom', 'made_at']).execute()
  await schema
    .createTable('attempt')
    .addColumn('run', 'text', (column) => column.primaryKey().references('run.id').onDelete('cascade'))
    .addColumn('student', 'text', (column) => column.notNull().references('student.id').onDelete('cascade'))
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addColumn('assignment', 'text', (column) => column.references('assignment.id').onDelete('set null'))
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('set_aside', 'integer', (column) => column.notNull())
    .execute()
  await schema.createIndex('attempt_of_student').on('attempt').columns(['student', 'assignment']).execute()
  await schema.createIndex('attempt_of_classroom').on('attempt').column('classroom').execute()
  await schema.createIndex('attempt_of_assignment').on('attempt').column('assignment').execute()
}

async function doors({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('invitation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addColumn('assignment', 'text', (column) => column.references('assignment.id').onDelete('cascade'))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .execute()
  await schema
    .createTable('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('session_of').on('session').column('subject').execute()
  await schema
    .createTable('wrong_code')
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('wrong_code_key', ['classroom', 'hour'])
    .execute()
  await schema
    .createTable('secret')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}
