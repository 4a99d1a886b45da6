import { expect, expectSoundPage, test } from '../fixtures'

// Needs no account: the log-in page stands for itself. Journeys with demo people come with their features.
test('the log-in page is sound in both languages, light and dark', async ({ page }) => {
  await page.goto('/login')
  await expectSoundPage(page, '笑脸')
  await page.getByRole('button', { name: 'English' }).click()
  await expectSoundPage(page, 'Xiaolian')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectSoundPage(page, 'Xiaolian')
})

test('an inner address leads to the log-in first', async ({ page }) => {
  await page.goto('/me')
  await expect(page).toHaveURL(/\/login\?next=%2Fme/)
  await expectSoundPage(page, '笑脸')
})
