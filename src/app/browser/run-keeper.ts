import { openBrowserStore } from '../../storage/browser/index.ts'
import type { KeptRun, RunStore } from '../../storage/contract.ts'
import { memoryStore } from '../../storage/memory/index.ts'
import type { Entry, Transcript } from '../../transcript/types.ts'
import type { Keeping } from '../../views/services.ts'

/**
 * Keeps plays in the browser, and in this page alone once the browser refuses:
 * the play goes on, and whoever listens learns that nothing is kept any more.
 */
export class RunKeeper implements Keeping {
  readonly #page = memoryStore()
  readonly #store: Promise<RunStore>
  readonly #listeners = new Set<() => void>()
  #refused = false

  constructor(open: (onRefused: () => void) => Promise<RunStore> = (told) => openBrowserStore(undefined, told)) {
    this.#store = open(() => this.#giveUp()).catch(() => {
      this.#giveUp()
      return this.#page
    })
  }

  get refused(): boolean {
    return this.#refused
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async create(id: string, transcript: Transcript): Promise<void> {
    try {
      await (await this.#store).create(id, transcript)
    } catch {
      this.#giveUp()
      await this.#page.create(id, transcript)
    }
  }

  /** Keeps an entry of a play whose transcript was `before` until now. */
  async append(id: string, index: number, entry: Entry, before: Transcript): Promise<void> {
    const inPage = await this.#page.load(id)
    try {
      await (inPage ? this.#page : await this.#store).append(id, index, entry)
    } catch {
      this.#giveUp()
      if (!inPage) await this.#page.create(id, before)
      await this.#page.append(id, index, entry)
    }
  }

  async finish(id: string): Promise<void> {
    try {
      await ((await this.#page.load(id)) ? this.#page : await this.#store).finish(id)
    } catch {
      // Every entry is kept already: replaying them finds the same ending.
      this.#giveUp()
    }
  }

  async load(id: string): Promise<KeptRun | undefined> {
    return (await this.#page.load(id)) ?? (await (await this.#store).load(id))
  }

  async list(): Promise<readonly KeptRun[]> {
    const kept = await (await this.#store).list().catch(() => [])
    const inPage = await this.#page.list()
    return [...inPage, ...kept.filter((run) => inPage.every((one) => one.id !== run.id))]
  }

  async remove(id: string): Promise<void> {
    await this.#page.remove(id)
    await (await this.#store).remove(id)
  }

  #giveUp(): void {
    this.#refused = true
    for (const listener of this.#listeners) listener()
  }
}
