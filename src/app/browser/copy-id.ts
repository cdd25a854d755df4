/** An id of a copy says what it is: a copy lives as long as the page, a run stays. */
export const COPY = 'copie-'
