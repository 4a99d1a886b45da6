import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { GuardianRow } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, OTHER_ID, pageOf, placeHandlers, VILLAGE } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const READER = { permissions: ['child:read', 'guardian:read', 'export:write'] }
const row: GuardianRow = { id: OTHER_ID, name: '刘桂芳', regionCode: VILLAGE, region: { code: VILLAGE, name: '董家湾村', fullName: '七星台镇董家湾村' }, childNames: ['王小雨'],
  children: [{ childId: CHILD_ID, childName: '王小雨', role: 'CARER' }], reachable: false, version: 0 }

describe('parents and carers', () => {
  it('are found by name, part and whether a number works; a child opens the file', async () => {
    const asked: string[] = []
    server.use(...placeHandlers, http.get('*/api/v1/guardians', ({ request }) => { asked.push(new URL(request.url).search); return HttpResponse.json(pageOf([row])) }))
    const { user } = await renderApp('/guardians', { as: READER })
    expect(await screen.findByRole('link', { name: '王小雨的照护人' })).toHaveAttribute('href', `/children/${CHILD_ID}?tab=family`)
    expect(screen.getByText('没有能打通的号码', { selector: '.badge' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.selectOptions(screen.getByLabelText('是孩子的'), 'CARER')
    await waitFor(() => expect(asked.at(-1)).toMatch(/part=CARER/))
    await user.selectOptions(screen.getByLabelText('电话'), 'no')
    await waitFor(() => expect(asked.at(-1)).toMatch(/reachable=false/))
  })

  it('says so when there is nobody, and when it cannot be read', async () => {
    server.use(...placeHandlers, http.get('*/api/v1/guardians', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/guardians', { as: READER })
    expect(await screen.findByText('没有这样的人')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/guardians', () => problem(500, 'common.unexpected')))
    await renderApp('/guardians', { as: READER })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
