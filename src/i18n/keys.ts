import type { fr } from './fr/index.ts'

/** i18next picks `_one`, `_many` or `_other` from `count`: a key is named without it. */
type Singular<Key extends string> = Key extends `${infer Base}_${'one' | 'many' | 'other'}` ? Base : Key

type Paths<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Singular<Key>}`
    : Paths<Tree[Key], `${Prefix}${Key}.`>
}[keyof Tree & string]

/** Every text of the interface, by its path. */
export type TextKey = Paths<typeof fr>

/** The same tree with other words: a language that misses a text does not compile. */
export type SameTexts<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameTexts<Tree[Key]>
}
