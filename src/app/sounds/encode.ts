import { spawnSync } from 'node:child_process'

type Format = 'webm' | 'mp3'

/** Nothing that changes from one making to the next, no name of a tool. */
const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']

function codec(format: Format, kilobits: number): readonly string[] {
  const rate = ['-b:a', `${kilobits}k`]
  return format === 'webm'
    ? ['-c:a', 'libopus', ...rate, '-vbr', 'on', '-application', 'audio', '-f', 'webm']
    : ['-c:a', 'libmp3lame', ...rate, '-f', 'mp3', '-id3v2_version', '0']
}

/** Writes a WAV file made small, by ffmpeg, which must be on this machine. Throws with what ffmpeg says. */
export function encode(wave: Buffer, path: string, format: Format, kilobits: number): void {
  const input = ['-hide_banner', '-loglevel', 'error', '-y', '-f', 'wav', '-i', 'pipe:0']
  const args = [...input, ...bare, ...codec(format, kilobits), path]
  const { status, stderr, error } = spawnSync('ffmpeg', args, { input: wave })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.toString())
}
