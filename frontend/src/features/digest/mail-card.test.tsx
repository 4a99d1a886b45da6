import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MailDigestResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const helper = { permissions: ['worklist:read'] }
const none: MailDigestResponse = { available: true, email: null, rhythm: null, confirmed: false, lastSentAt: null }
let wish: MailDigestResponse
let asked: unknown[]

beforeEach(() => {
  wish = none
  asked = []
  server.use(
    http.get('*/api/v1/calendar-link', () => HttpResponse.json({ createdAt: null })),
    http.get('*/api/v1/mail-digest', () => HttpResponse.json(wish)),
    http.post('*/api/v1/mail-digest', async ({ request }) => {
      asked.push(await request.json())
      wish = { ...none, email: 'helper@example.cn', rhythm: 'WEEKLY' }
      return HttpResponse.json(wish)
    }),
    http.delete('*/api/v1/mail-digest', () => {
      wish = none
      return HttpResponse.json(wish)
    }),
  )
})

it('asks for mails on Mondays and says that the address has to be confirmed', async () => {
  await renderApp('/me/reminders', { as: helper, phone: true })
  await userEvent.type(await screen.findByRole('textbox', { name: /邮箱/ }), 'helper@example.cn')
  await userEvent.click(screen.getByRole('radio', { name: '每周一早上7点' }))
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText(/确认邮件已发出/)).toBeVisible()
  expect(screen.getByText('helper@example.cn')).toBeVisible()
  expect(asked).toEqual([{ email: 'helper@example.cn', rhythm: 'WEEKLY', language: 'ZH_CN' }])
  expect(await axeViolations()).toEqual([])
})

it('ends the mails, and keeps what was typed when the server refuses', async () => {
  wish = { ...none, email: 'helper@example.cn', rhythm: 'DAILY', confirmed: true, lastSentAt: '2026-11-22T23:00:05Z' }
  await renderApp('/me/reminders', { as: helper })
  expect(await screen.findByText('上一封：2026年11月23日 07:00')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '不再发邮件' }))
  const box = await screen.findByRole('textbox', { name: /邮箱/ })
  server.use(http.post('*/api/v1/mail-digest', () => problem(409, 'digest.asked-too-often', { detail: '今天发出的确认邮件太多了，请明天再试。' })))
  await userEvent.type(box, 'a@example.cn')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('今天发出的确认邮件太多了，请明天再试。')).toBeVisible()
  expect(box).toHaveValue('a@example.cn')
})

it('confirms and stops by a button on a page of its own, and says when a link is gone', async () => {
  const called: string[] = []
  server.use(http.post('*/api/v1/public/:what/:code', ({ params }) => {
    called.push(`${String(params['what'])}/${String(params['code'])}`)
    return params['code'] === 'old' ? problem(404, 'digest.link-gone') : HttpResponse.json({ coming: true })
  }))
  const first = await renderApp('/mail/confirm/abc', { as: 'nobody' })
  expect(await axeViolations()).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: '确认，开始接收' }))
  expect(await screen.findByText('已确认')).toBeVisible()
  first.unmount()
  const second = await renderApp('/mail/stop/abc', { as: 'nobody' })
  await userEvent.click(await screen.findByRole('button', { name: '停止接收' }))
  expect(await screen.findByText('已停止')).toBeVisible()
  second.unmount()
  await renderApp('/mail/confirm/old', { as: 'nobody', phone: true })
  await userEvent.click(await screen.findByRole('button', { name: '确认，开始接收' }))
  expect(await screen.findByText('链接已失效')).toBeVisible()
  expect(called).toEqual(['mail-confirmations/abc', 'mail-stops/abc', 'mail-confirmations/old'])
})
