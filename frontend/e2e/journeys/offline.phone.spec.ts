import type { Page } from '@playwright/test'
import { expect, expectAccessible, signIn, test } from '../fixtures'
import { dayIn, openOutbox, readyForOffline, recordVisit, signedIn, valley, visitsOf, warm } from '../valley'

const DAY_MS = 86_400_000
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `第${String(index + 1).padStart(2, '0')}次，在家写作业。`)

/** A photograph as large as a phone's after it was made small, painted in the browser itself. */
async function photograph(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 1000
    canvas.height = 750
    const context = canvas.getContext('2d')
    for (let y = 0; y < 75; y += 1) for (let x = 0; x < 100; x += 1) {
      if (context !== null) context.fillStyle = `hsl(${(x * y) % 360} 60% ${30 + (x + y) % 40}%)`
      context?.fillRect(x * 10, y * 10, 10, 10)
    }
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', 0.8) })
    return Array.from(new Uint8Array(await (blob ?? new Blob()).arrayBuffer()))
  })
  return Buffer.from(bytes)
}

test('a day in the valley without network: thirty visits and five photos, each of them arrives once', async ({ page, context, request }) => {
  // Thirty records by hand, and the page opened anew in between.
  test.slow()
  const here = await valley(request, '一天')
  await signIn(page, here.helper)
  await readyForOffline(page)
  const picture = await photograph(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/没有网络。下面是 .* 的内容。/).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible()
  const summaries = numbered(30)
  for (const [index, summary] of summaries.entries()) {
    await recordVisit(page, here.child.name, summary, index < 5 ? picture : undefined)
    if (index === 14) await page.reload()
  }
  await openOutbox(page)
  await expect(page.getByText('等待上传（35）')).toBeVisible()
  expect((await visitsOf(here)).total).toBe(0)
  await context.setOffline(false)
  await expect(page.getByText('全部已上传')).toBeVisible({ timeout: 120_000 })
  await expectAccessible(page, '待上传')
  const arrived = await visitsOf(here)
  expect(arrived.summaries).toEqual(summaries)
  const photos = await Promise.all(arrived.rows.map(async ({ id }) => await here.asHelper.get(`/attachments?subjectKind=HOME_VISIT&subjectId=${id}`) as { items: unknown[] }))
  expect(photos.map(({ items }) => items.length).sort((a, b) => a - b)).toEqual([...Array.from({ length: 25 }, () => 0), 1, 1, 1, 1, 1])
})

test('what she owes today is there without network although she never opened that page', async ({ page, context, request }) => {
  const here = await valley(request, '今日')
  await page.goto('/login?next=/children')
  await page.getByLabel('用户名或手机号').fill(here.helper.loginName)
  await page.getByLabel('密码', { exact: true }).fill(here.helper.password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '名册' })).toBeVisible()
  await readyForOffline(page)
  await context.setOffline(true)
  await page.goto('/')
  await expect(page.getByText(/没有网络。下面是 .* 的内容。/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /1\s*我的孩子/ })).toBeVisible()
})

test.describe('with an unreliable network', () => {
  // Requests under a service worker cannot be cut from outside.
  test.use({ serviceWorkers: 'block' })

  test('answers that are lost, a network that comes and goes, a tab closed in the middle: nothing lost, nothing doubled', async ({ page, context, request }) => {
    const here = await valley(request, '断网')
    await signIn(page, here.helper)
    const summaries = numbered(6)
    await warm(page, here.child.name, '有网的时候')
    await context.setOffline(true)
    for (const summary of summaries) await recordVisit(page, here.child.name, summary)
    // The first answer gets lost although the server has the visit; the next request does not get through at all; of the third the tab is closed.
    let tries = 0
    const closed = page.waitForEvent('close')
    await context.route('**/api/v1/home-visits', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      tries += 1
      if (tries === 2) return route.abort()
      const answer = await route.fetch()
      if (tries === 1) return route.abort()
      if (tries === 4) return page.close()
      return route.fulfill({ response: answer })
    })
    await openOutbox(page)
    await context.setOffline(false)
    // Every press is a try; the page itself waits longer and longer.
    await expect(async () => {
      if (page.isClosed()) return
      await page.getByRole('button', { name: '现在全部上传' }).click({ timeout: 1_000 })
      expect(page.isClosed()).toBe(true)
    }).toPass({ timeout: 60_000 }).catch(() => undefined)
    await closed
    await context.unroute('**/api/v1/home-visits')
    const again = await context.newPage()
    const second = await context.newPage()
    // Two tabs at once.
    await Promise.all([again.goto('/outbox'), second.goto('/outbox')])
    await expect(again.getByText('全部已上传')).toBeVisible({ timeout: 60_000 })
    await expect(second.getByText('全部已上传')).toBeVisible({ timeout: 60_000 })
    expect((await visitsOf(here)).summaries).toEqual([...summaries, '有网的时候'].sort((a, b) => a.localeCompare(b)))
  })
})

test('a clock that is a day ahead is explained, and the visit goes with the day she chooses', async ({ page, context, request }) => {
  const here = await valley(request, '时钟')
  await signIn(page, here.helper)
  await readyForOffline(page)
  await context.setOffline(true)
  await page.clock.setFixedTime(Date.now() + DAY_MS)
  await recordVisit(page, here.child.name, '时钟走错的那一天')
  await openOutbox(page)
  await context.setOffline(false)
  await expect(page.getByText(/手机的时钟可能走错了/)).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, '待上传')
  await page.getByRole('button', { name: '打开修改' }).click()
  await expect(page.getByLabel('情况记录')).toHaveValue('时钟走错的那一天')
  await page.locator('input[name="occurredOn"]').fill(here.today)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('全部已上传')).toBeVisible()
  expect((await visitsOf(here)).rows.map(({ occurredOn }) => occurredOn)).toEqual([here.today])
})

test('a child whose file was closed meanwhile: both versions are shown, and she decides', async ({ page, context, request }) => {
  const here = await valley(request, '关闭')
  await signIn(page, here.helper)
  await readyForOffline(page)
  await context.setOffline(true)
  await recordVisit(page, here.child.name, '搬走之前')
  const yesterday = dayIn(Date.now() - DAY_MS)
  await here.asDirector.send('post', `/children/${here.child.id}/closure`, { closedOn: yesterday, reason: 'JOINED_PARENTS' })
  await openOutbox(page)
  await context.setOffline(false)
  await expect(page.getByText('需要您处理（1）')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/档案还没有建立或已经关闭|找不到这个孩子/)).toBeVisible()
  await expectAccessible(page, '待上传')
  await page.getByRole('button', { name: '丢弃' }).click()
  await page.getByRole('button', { name: '丢弃，不再上传' }).click()
  await expect(page.getByText('全部已上传')).toBeVisible()
})

test('a session that ended meanwhile asks to sign in again, and goes on where it was', async ({ page, context, request }) => {
  const here = await valley(request, '登录')
  await signIn(page, here.helper)
  await readyForOffline(page)
  await context.setOffline(true)
  await recordVisit(page, here.child.name, '登录过期的时候')
  const elsewhere = await signedIn(request, here.helper)
  await elsewhere.send('delete', '/sessions')
  await openOutbox(page)
  await context.setOffline(false)
  const dialog = page.getByRole('alertdialog', { name: '请重新登录' })
  await expect(dialog).toBeVisible({ timeout: 60_000 })
  await dialog.getByLabel('用户名或手机号').fill(here.helper.loginName)
  await dialog.getByLabel('密码', { exact: true }).fill(here.helper.password)
  await dialog.getByRole('button', { name: '登录' }).click()
  await expect(page.getByText('全部已上传')).toBeVisible({ timeout: 60_000 })
  expect((await visitsOf({ ...here, asHelper: await signedIn(request, here.helper) })).summaries).toEqual(['登录过期的时候'])
})
