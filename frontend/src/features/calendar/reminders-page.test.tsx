import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { CalendarAddressResponse, CalendarLinkResponse, MailDigestResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const helper = { permissions: ['worklist:read'] }
let link: CalendarLinkResponse
let made: unknown[]

beforeEach(() => {
  link = { createdAt: null }
  made = []
  server.use(
    http.get('*/api/v1/calendar-link', () => HttpResponse.json(link)),
    http.get('*/api/v1/mail-digest', () => HttpResponse.json({ available: false, email: null, rhythm: null, confirmed: false, lastSentAt: null } satisfies MailDigestResponse)),
    http.post('*/api/v1/calendar-link', async ({ request }) => {
      made.push(await request.json())
      link = { createdAt: '2026-11-23T01:00:00Z' }
      return HttpResponse.json({ path: `/api/v1/public/calendars/secret${made.length}.ics`, createdAt: '2026-11-23T01:00:00Z' } satisfies CalendarAddressResponse)
    }),
    http.delete('*/api/v1/calendar-link', () => {
      link = { createdAt: null }
      return HttpResponse.json(link)
    }),
  )
})

it('makes an address and shows it once, for copying or adding at once', async () => {
  await renderApp('/me/reminders', { as: helper, phone: true })
  await userEvent.click(await screen.findByRole('button', { name: '生成订阅地址' }))
  expect(await screen.findByText(/\/api\/v1\/public\/calendars\/secret1\.ics$/)).toBeVisible()
  expect(screen.getByRole('link', { name: '添加到日历' }).getAttribute('href')).toMatch(/^webcal:\/\/.*secret1\.ics$/)
  expect(screen.getByText('2026年11月23日 09:00生成，正在使用。')).toBeVisible()
  expect(made).toEqual([{ language: 'ZH_CN' }])
  expect(screen.getByText(/还没有配置发信服务器/)).toBeVisible()
  expect(await axeViolations()).toEqual([])
})

it('changes the address only after saying what that does, and turns it off', async () => {
  link = { createdAt: '2026-11-20T01:00:00Z' }
  await renderApp('/me/reminders', { as: helper })
  expect(await screen.findByText('2026年11月20日 09:00生成，正在使用。')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '换一个地址' }))
  expect(made).toEqual([])
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '换新地址' }))
  expect(await screen.findByText(/secret1\.ics$/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '停用' }))
  expect(await screen.findByRole('button', { name: '生成订阅地址' })).toBeVisible()
  expect(screen.queryByText(/secret1/)).not.toBeInTheDocument()
})

it('says what went wrong with its code', async () => {
  server.use(http.get('*/api/v1/calendar-link', () => problem(503, 'common.busy')))
  await renderApp('/me/reminders', { as: helper })
  expect(await screen.findByText(/common\.busy/)).toBeVisible()
})
