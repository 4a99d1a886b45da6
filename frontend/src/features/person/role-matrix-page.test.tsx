import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { RoleMatrixResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['account:read'] }
const matrix: RoleMatrixResponse = {
  roles: [
    { code: 'HELPER', labelZh: '帮扶人', labelEn: 'Helper', childrenZh: '自己结对的孩子', childrenEn: 'Children paired with them' },
    { code: 'AUDITOR', labelZh: '审计员', labelEn: 'Auditor', childrenZh: '看不到孩子', childrenEn: 'No children' },
  ],
  permissions: [{ code: 'visit:write', labelZh: '记走访', labelEn: 'Record visits', roles: ['HELPER'] }],
  fields: [{ code: 'PHONES', labelZh: '电话', labelEn: 'Phones', cells: [{ role: 'HELPER', showing: 'LIMITED' }, { role: 'AUDITOR', showing: 'HIDDEN' }] }],
}

describe('the table of roles', () => {
  it('says who sees which children, which fields, and does what', async () => {
    server.use(http.get('*/api/v1/role-matrix', () => HttpResponse.json(matrix)))
    await renderApp('/roles', { as: AS })
    expect(await screen.findByRole('row', { name: '帮扶人 自己结对的孩子' })).toBeVisible()
    expect(within(screen.getByRole('table', { name: '看得到哪些内容' })).getByRole('row', { name: '电话 部分 看不到' })).toBeVisible()
    expect(within(screen.getByRole('table', { name: '能做哪些事' })).getByRole('row', { name: '记走访 ✓ 可以' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('shows a fault with its code, and is not there for those who may not read accounts', async () => {
    server.use(http.get('*/api/v1/role-matrix', () => problem(503, 'database.away')))
    const app = await renderApp('/roles', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
    app.unmount()
    await renderApp('/roles', { as: { permissions: [] } })
    expect(await screen.findByRole('heading', { level: 1, name: '找不到这一页' })).toBeVisible()
  })
})
