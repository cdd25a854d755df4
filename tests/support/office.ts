import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice can be called here. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** What to tell where it is not. */
export const NO_OFFICE = 'LibreOffice is not installed (Debian: apt-get install libreoffice-calc)'

/** Every sheet of a workbook as LibreOffice opens it, as CSV by sheet name. */
export function sheetsInOffice(workbook: Uint8Array): ReadonlyMap<string, string> {
  return inFolder(workbook, (folder) => {
    // Comma, quote, UTF-8, from line 1, every sheet to a file of its own.
    convert(folder, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1')
    return new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [name.slice('file-'.length, -'.csv'.length), readFileSync(join(folder, name), 'utf8')]),
    )
  })
}

/** How many pages LibreOffice prints a workbook on. */
export function pagesInOffice(workbook: Uint8Array): number {
  return inFolder(workbook, (folder) => {
    convert(folder, 'pdf')
    return pagesOf(readFileSync(join(folder, 'file.pdf')))
  })
}

/** The pages of a PDF. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0
  )
}

function inFolder<T>(workbook: Uint8Array, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-office-'))
  try {
    writeFileSync(join(folder, 'file.xlsx'), workbook)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function convert(folder: string, to: string): void {
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`
  const args = [home, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'file.xlsx')]
  execFileSync('soffice', args, { stdio: 'pipe', timeout: 120_000 })
}
