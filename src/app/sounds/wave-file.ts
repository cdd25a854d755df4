const headerBytes = 44
const bytesPerSample = 2

/** A WAV file of one channel, 16 bits a sample. */
export function waveFile(signal: Float64Array, rate: number): Buffer {
  const data = signal.length * bytesPerSample
  const file = Buffer.alloc(headerBytes + data)
  file.write('RIFF', 0)
  file.writeUInt32LE(headerBytes - 8 + data, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate * bytesPerSample, 28)
  file.writeUInt16LE(bytesPerSample, 32)
  file.writeUInt16LE(8 * bytesPerSample, 34)
  file.write('data', 36)
  file.writeUInt32LE(data, 40)
  signal.forEach((value, index) => {
    const whole = Math.round(Math.min(1, Math.max(-1, value)) * 32_767)
    file.writeInt16LE(whole, headerBytes + index * bytesPerSample)
  })
  return file
}
