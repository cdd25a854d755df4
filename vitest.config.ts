import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './src/app/check/browser/launch-options.ts'

const browserTests = 'tests/**/*.browser.test.{ts,tsx}'
const endToEndTests = 'tests/end-to-end/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'node',
          environment: 'node',
          // Bots play hundreds of plays: seconds on an idle machine, more on a school's.
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, endToEndTests],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'end-to-end',
          environment: 'node',
          include: [endToEndTests],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser on a machine that stalls for seconds is late, not wrong: what fails twice is.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 1,
          fileParallelism: false,
          // After the others: timings in a page mean little on a machine that is busy elsewhere.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
