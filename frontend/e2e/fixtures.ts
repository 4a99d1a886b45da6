import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateRawSync } from 'node:zlib'
import { expect, test as base, type Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Credentials = { loginName: string; password: string }
type AxeViolation = { id: string; nodes: { html: string; failureSummary?: string }[] }

/** Errors the page wrote while a test ran. A refused silent sign-in (401) is how every anonymous visit begins. */
const errorsOf = new WeakMap<Page, string[]>()

export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = []
    errorsOf.set(page, errors)
    page.on('pageerror', (error) => errors.push(`page error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 401/.test(message.text())) errors.push(`console: ${message.text()}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    await use(page)
  },
})
export { expect }

/**
 * Which try of which device this is, from 0: both devices, and a second try after a failed one, work in the same office,
 * and what they write down must not meet what another wrote.
 */
export function attempt(): number {
  const { project, retry } = test.info()
  return retry * 2 + (project.name === 'phone' ? 0 : 1)
}

/** Signs in through the page, as a person does, and waits for today. */
export async function signIn(page: Page, { loginName, password }: Credentials): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('用户名或手机号').fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).not.toHaveURL(/\/login/)
}

/** One of many through the search box: below the field in an office, on a page of its own under a finger. Without words the first there is. */
export async function choose(page: Page, label: RegExp, words = ''): Promise<void> {
  const box = page.getByRole('combobox', { name: label }).and(page.locator('input'))
  const opener = page.getByRole('button', { name: label }).and(page.locator('[aria-haspopup=dialog]'))
  await box.or(opener).waitFor()
  if (await opener.isVisible()) {
    await opener.tap()
    await page.getByRole('searchbox', { name: '搜索', exact: true }).fill(words)
  } else {
    await box.fill(words)
  }
  // While the answer is under way the list says so in an option of its own, which has no key.
  await page.getByRole('listbox').getByRole('option').and(page.locator('[data-key]')).filter({ hasText: words }).first().click()
}

/** One file out of a .docx: its entries are deflated one by one. */
function partOf(archive: Buffer, name: string): string {
  for (let at = archive.indexOf('PK\u0003\u0004', 0, 'latin1'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4, 'latin1')) {
    const nameLength = archive.readUInt16LE(at + 26)
    const start = at + 30 + nameLength + archive.readUInt16LE(at + 28)
    if (archive.toString('utf8', at + 30, at + 30 + nameLength) === name) return inflateRawSync(archive.subarray(start)).toString('utf8')
  }
  throw new Error(`no ${name} in the document`)
}

/** Presses the button, takes the Word document it gives, unzips it: the text as Word will read it. */
export async function downloadedText(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return partOf(readFileSync(await (await download).path()), 'word/document.xml')
}

const BLOCK = 16

/** The one file of a zip sealed with AES-256, as an archive program opens it with the password. */
export function unsealed(zip: Buffer, password: string): Buffer {
  const entry = zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const sealed = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  const keys = pbkdf2Sync(password, sealed.subarray(0, BLOCK), 1000, 66, 'sha1')
  if (!keys.subarray(64).equals(sealed.subarray(BLOCK, BLOCK + 2))) throw new Error('another password')
  const text = Buffer.from(sealed.subarray(BLOCK + 2, -10))
  // Counter mode with the counter's lowest byte first, which the library does not know.
  const stream = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null)
  for (let at = 0; at < text.length; at += BLOCK) {
    const counter = Buffer.alloc(BLOCK)
    counter.writeUInt32LE(at / BLOCK + 1)
    stream.update(counter).forEach((byte, offset) => { if (at + offset < text.length) text[at + offset] = (text[at + offset] ?? 0) ^ byte })
  }
  return inflateRawSync(text)
}

/** A page that broke passes axe: so the heading, a clean console and the width are asserted, too. */
export async function expectSoundPage(page: Page, heading: string | RegExp): Promise<void> {
  await expectAccessible(page, heading)
  expect(errorsOf.get(page) ?? []).toEqual([])
}

/** As {@link expectSoundPage}, where the browser rightly complains: without network, or about what was refused. */
export async function expectAccessible(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'horizontal scroll').toBeLessThanOrEqual(0)
  // From the top: a sticky bar over a half-scrolled control is no fault of the page.
  await page.evaluate(() => scrollTo(0, 0))
  // Injected through the debugging protocol, which the page's security policy does not stop.
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async (): Promise<AxeViolation[]> => {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: unknown) => Promise<{ violations: AxeViolation[] }> } }
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return result.violations
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}
