import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { attempt, type Credentials } from './fixtures'

const PASSWORD = 'xiaolian-demo-2026'
const OWN_PASSWORD = '山里的路要慢慢走才走得稳当又长远'
const PHOTO_PURPOSE = '019a0000-0000-7000-8000-000000000005'

export type Api = { get: (path: string) => Promise<never>; send: (method: 'post' | 'put' | 'delete', path: string, body?: unknown) => Promise<never> }
export type Valley = { helper: Credentials; child: { id: string; name: string; version: number }; asHelper: Api; asDirector: Api; today: string }

export const dayIn = (ms: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(ms))

/** Straight to the interface, as whoever signs in. */
export async function signedIn(request: APIRequestContext, { loginName, password }: Credentials): Promise<Api> {
  const { accessToken } = await (await request.post('/api/v1/sessions', { data: { loginName, password } })).json() as { accessToken: string }
  const headers = { Authorization: `Bearer ${accessToken}` }
  return {
    get: async (path) => await (await request.get(`/api/v1${path}`, { headers })).json() as never,
    send: async (method, path, data) => {
      const answer = await request[method](`/api/v1${path}`, { headers: { ...headers, 'If-Match': '"v0"' }, data })
      expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
      return (answer.status() === 204 ? undefined : await answer.json()) as never
    },
  }
}

/** A helper of her own with one child, whose mother agreed to photos: what others write down meanwhile cannot meet it. */
export async function valley(request: APIRequestContext, what: string): Promise<Valley> {
  // Names are words: a number in one is refused.
  const mark = `${what}${'甲乙丙丁'[attempt()] ?? '戊'}`
  const today = dayIn(Date.now())
  const admin = await signedIn(request, { loginName: 'admin', password: PASSWORD })
  const director = await signedIn(request, { loginName: 'director', password: PASSWORD })
  // Not the unit whose yearly figures other journeys read.
  const { organization } = await admin.get('/session') as { organization: { id: string } }
  const { items } = await director.get('/children?limit=1') as { items: { region: { code: string } }[] }
  const name = `谷${mark}`
  const child: { id: string; version: number } = await director.send('post', '/children', {
    name, gender: 'FEMALE', birthDate: '2016-03-01', regionCode: items[0]?.region.code, source: 'VILLAGE', enteredOn: dayIn(Date.now() - 40 * 86_400_000),
  })
  await director.send('post', `/children/${child.id}/consents`, {
    purposes: [{ purposeId: PHOTO_PURPOSE, granted: true }], signerName: '李秀英', relation: 'MOTHER', identityCheck: 'ID_CARD_SEEN', way: 'PAPER', givenOn: today,
  })
  const loginName = `valley-${Date.now().toString(36)}${attempt()}`
  const person: { id: string } = await admin.send('post', '/people', { name: `帮扶${mark}`, loginName, organizationId: organization.id, initialPassword: PASSWORD, roles: [{ role: 'HELPER' }] })
  // Nobody is near a child unchecked.
  await admin.send('post', '/helper-checks', { personId: person.id, kind: 'STAFF_QUERY', result: 'CLEAR', checkedOn: today })
  await admin.send('post', '/pairings', { childId: child.id, helperId: person.id, kind: 'CADRE', startsOn: dayIn(Date.now() - 30 * 86_400_000), organizationId: organization.id })
  const first = await signedIn(request, { loginName, password: PASSWORD })
  await first.send('put', '/session/password', { currentPassword: PASSWORD, newPassword: OWN_PASSWORD })
  return { helper: { loginName, password: OWN_PASSWORD }, child: { ...child, name }, asHelper: first, asDirector: director, today }
}

/** The phone holds what it needs: the shell, the own children, who is here. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await expect.poll(() => page.evaluate(() => new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('xiaolian')
    opening.addEventListener('error', () => reject(new Error('the store does not open')))
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('kept').objectStore('kept').count()
      counting.addEventListener('success', () => { opening.result.close(); resolve(counting.result) })
    })
  }))).toBeGreaterThanOrEqual(3)
}

/** Where no service worker keeps the pages: one visit is written down before the network goes, which opens each page. */
export async function warm(page: Page, name: string, summary: string): Promise<void> {
  const kept = page.waitForResponse((response) => response.url().endsWith('/offline-pack'))
  await page.reload()
  await kept
  await recordVisit(page, name, summary)
  await openOutbox(page)
  await expect(page.getByText('全部已上传')).toBeVisible()
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '今天' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible()
}

/** A visit as she writes it on the doorstep. */
export async function recordVisit(page: Page, name: string, summary: string, photo?: Buffer): Promise<void> {
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '记走访' }).click()
  await page.getByRole('button', { name }).click()
  await page.getByLabel('情况记录').fill(summary)
  if (photo !== undefined) {
    await page.getByLabel('从相册选').setInputFiles({ name: '走访.jpg', mimeType: 'image/jpeg', buffer: photo })
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  }
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible()
}

export const openOutbox = async (page: Page) => {
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: /待上传/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '待上传' })).toBeVisible()
}

type Visit = { id: string; occurredOn: string }

/** What the server has of the child's visits, in its own rows. */
export async function visitsOf({ asHelper, child }: Pick<Valley, 'asHelper' | 'child'>): Promise<{ summaries: string[]; rows: Visit[]; total: number }> {
  const page = await asHelper.get(`/home-visits?childId=${child.id}&limit=100`) as { items: Visit[]; total: number }
  const whole = await Promise.all(page.items.map(async ({ id }) => await asHelper.get(`/home-visits/${id}`) as { summary: string }))
  return { summaries: whole.map(({ summary }) => summary).sort((a, b) => a.localeCompare(b)), rows: page.items, total: page.total }
}
