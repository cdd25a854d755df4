import { memoryStore } from '../../src/storage/memory/index.ts'
import { storageContract } from './storage-contract.ts'

storageContract('memory', () => Promise.resolve(memoryStore()))
