import { attempt, choose, expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

test('[R1-P03] [R1-P04] an officer gives a task with owner and day, follows it, and closes it with its result', async ({ page }) => {
  const title = `走访董家湾村儿童家庭（${attempt()}）`
  await signIn(page, { loginName: 'officer', password: PASSWORD })
  await page.goto('/tasks')
  await page.getByRole('button', { name: '布置任务' }).click()
  await page.getByRole('textbox', { name: /^任务/ }).fill(title)
  await choose(page, /^负责人/, '刘秀英')
  await page.getByRole('dialog').getByLabel(/主题活动/).selectOption({ label: '笑脸行动' })
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: `修改 ${title}` }).click()
  await page.getByRole('radio', { name: '在办' }).check({ force: true })
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: `办结 ${title}` }).click()
  const closing = page.getByRole('dialog', { name: '办结任务' })
  await closing.getByRole('button', { name: '办结', exact: true }).click()
  await expect(closing.getByText('有 1 处需要改')).toBeVisible()
  await closing.getByRole('textbox', { name: /结果/ }).fill('全部走访，已上报')
  await closing.getByRole('button', { name: '办结', exact: true }).click()
  await expect(page.getByText('全部走访，已上报').first()).toBeVisible()
  await expect(page.getByRole('button', { name: `办结 ${title}` })).toHaveCount(0)
  await expectSoundPage(page, '任务')
})
