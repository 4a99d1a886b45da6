import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const baseURL = process.env.E2E_BASE_URL ?? process.env.BASE_URL ?? 'http://localhost:8080'
const executablePath = process.env.CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // What passes only when tried again is named as such in the summary of the whole run, and is a defect to mend.
  retries: 1,
  // A limit for what hangs, no measure of speed: a cold server beside other work needs a minute and a half for the longest.
  timeout: 240_000,
  // A cold server on two busy cores answers its first requests slowly; waiting longer costs nothing when it is quick.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Needed as root and in containers; the rest keeps the browser from calling home.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    // A journey belongs to the device it happens on: *.phone.spec.ts, *.desktop.spec.ts; the others run on both.
    { name: 'phone', testIgnore: /\.desktop\./, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', testIgnore: /\.phone\./, use: { viewport: { width: 1366, height: 768 } } },
  ],
})
