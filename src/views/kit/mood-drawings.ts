import type { Mood } from '../../session/play-view.ts'

/** The outline of a small face, on a 40-unit square. */
export const HEAD = 'M20 3c10 0 16.500 7 16.500 17S30 37 20 37 3.500 30 3.500 20 10 3 20 3z'

/** Brows, eyes and mouth on the same square. */
export const FACES: Record<Mood, string> = {
  neutral: 'M12 14h5M23 14h5M14.500 18v1.500M25.500 18v1.500M14 28h12',
  happy:
    'M12 14c2-1.500 4-1.500 5 0M23 14c1-1.500 3-1.500 5 0M14.500 18v1.500M25.500 18v1.500M13 26c4 4.500 10 4.500 14 0',
  delighted:
    'M11.500 13c2-2 4-2 5.500 0M23 13c1.500-2 3.500-2 5.500 0M12.500 19c1-2 3-2 4 0M23.500 19c1-2 3-2 4 0M12.500 25h15c-1 7-14 7-15 0z',
  doubtful: 'M12 15h5M23 12.500l5-1.500M14.500 18v1.500M25.500 18v1.500M14 29c4-3 8 1 12-2',
  annoyed: 'M12 13l5 2M23 15l5-2M14.500 19v1M25.500 19v1M14 29c4-2 8-2 12 0',
  angry: 'M11 12l6 4M23 16l6-4M14.500 19.500v1M25.500 19.500v1M13 30c4-4.500 10-4.500 14 0',
  worried: 'M12 15l5-3M23 12l5 3M14.500 18.500v1.500M25.500 18.500v1.500M15 29c3-2.500 7-2.500 10 0',
  surprised:
    'M11.500 12c2-2 4-2 5.500-1M23 11c1.500-1 3.500-1 5.500 1M14.500 17.500v2M25.500 17.500v2M20 26a3 3.500 0 1 0 0 .010',
}
