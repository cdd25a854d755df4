/** One thing that breaks a rule. */
export interface Breach {
  readonly path: string
  readonly rule: 'folder' | 'library' | 'cycle' | 'name' | 'size' | 'any'
  readonly what: string
}
