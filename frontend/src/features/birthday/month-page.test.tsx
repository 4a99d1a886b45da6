import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { PageBirthdayRow } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const teacher = { permissions: ['guardian:read', 'child:read'] }
const row = { childId: '0190c0de-0000-7000-8000-00000000c001', childName: '王小雨', on: '2026-12-03', turns: 9, regionName: '董家湾村', schoolName: '东镇中心小学', className: '三年级一班' }
const page: PageBirthdayRow = { items: [row], nextCursor: null, total: 1, totalIsLowerBound: false }

it('[R2-P15] lists the birthdays of a month, of one class when asked', async () => {
  const asked: (string | null)[] = []
  server.use(http.get('*/api/v1/birthdays', ({ request }) => {
    const query = new URL(request.url).searchParams
    asked.push(query.get('month'), query.get('className'))
    return HttpResponse.json(page)
  }))
  await renderApp('/birthdays?month=2026-12', { as: teacher })
  expect(await screen.findByRole('link', { name: '王小雨' })).toHaveAttribute('href', `/children/${row.childId}`)
  expect(screen.getByRole('heading', { name: '2026年12月生日' })).toBeVisible()
  expect(screen.getByText('东镇中心小学 三年级一班')).toBeVisible()
  expect(screen.getByRole('link', { name: '下个月' })).toHaveAttribute('href', '/birthdays?month=2027-01')
  await userEvent.type(screen.getByRole('searchbox', { name: '班级' }), '三年级一班')
  await waitFor(() => expect(asked.slice(-2)).toEqual(['2026-12', '三年级一班']))
  expect(await axeViolations()).toEqual([])
})

it('says so when nobody has a birthday, and shows a fault with its code', async () => {
  server.use(http.get('*/api/v1/birthdays', () => HttpResponse.json({ ...page, items: [], total: 0 })))
  const { unmount } = await renderApp('/birthdays?month=2026-02', { as: teacher, phone: true })
  expect(await screen.findByText('这个月没有孩子过生日')).toBeVisible()
  unmount()
  server.use(http.get('*/api/v1/birthdays', () => problem(503, 'common.busy')))
  await renderApp('/birthdays', { as: teacher })
  expect(await screen.findByText(/common\.busy/)).toBeVisible()
})
