import { loadClassTexts } from '../../i18n/index.ts'
import { lazy } from '../kit/lazy.tsx'
import type { ClassDoor } from '../route.ts'

interface SideProps {
  readonly path: readonly string[]
}

const ClassroomPages = lazy<SideProps>(() =>
  Promise.all([import('./classroom/classroom-pages.tsx'), loadClassTexts('classroom')]).then(
    ([part]) => part.ClassroomPages,
  ),
)
const DeskPages = lazy<SideProps>(() =>
  Promise.all([import('../teacher/desk/desk-pages.tsx'), loadClassTexts('desk')]).then(([part]) => part.DeskPages),
)
const MarkingPages = lazy<SideProps>(() =>
  Promise.all([import('../evaluator/marking-pages.tsx'), loadClassTexts('marking')]).then(
    ([part]) => part.MarkingPages,
  ),
)

/** What needs the class server: each side comes when it is entered. */
export function ClassSide({ door, path }: SideProps & { readonly door: ClassDoor }) {
  if (door === 'classe') return <ClassroomPages path={path} />
  if (door === 'bureau') return <DeskPages path={path} />
  return <MarkingPages path={path} />
}
