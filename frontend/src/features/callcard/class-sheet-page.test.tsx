import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { pageOf, rowOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const answer = (rows: ReturnType<typeof rowOf>[]) => server.use(http.get('*/api/v1/children', () => HttpResponse.json(pageOf(rows))))
const id = (n: number) => `0190c0de-0000-7000-8000-00000000c0${String(n)}`

describe('the class sheet', () => {
  it('has a page for each class, and nothing that a neighbour should not read', async () => {
    answer([rowOf(), rowOf({ id: id(11), name: '李小云' }), rowOf({ id: id(12), name: '陈小花', className: '五（2）班' }), rowOf({ id: id(13), name: '无班级', className: null })])
    await renderApp('/class-sheet', { as: { permissions: ['child:read'] } })
    const sheets = await screen.findAllByRole('article')
    expect(sheets.map((sheet) => within(sheet).getAllByRole('row').length)).toEqual([3, 2])
    for (const sheet of sheets) expect(sheet.textContent).not.toMatch(/留守|429999|138|风险|组/)
    expect(screen.queryByText('无班级')).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('counts the classes as a school does, the lowest grade first', async () => {
    answer([rowOf({ id: id(14), gradeCode: 'P3', className: '三年级一班' }), rowOf({ id: id(15), gradeCode: 'P2', className: '二年级一班' }), rowOf({ id: id(16), gradeCode: 'P1', className: '一年级一班' }),
      rowOf({ id: id(17), gradeCode: 'J1', className: '一班' })])
    await renderApp('/class-sheet', { as: { permissions: ['child:read'] } })
    expect((await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent)).toEqual(
      ['七星台小学 一年级一班 花名册', '七星台小学 二年级一班 花名册', '七星台小学 三年级一班 花名册', '七星台小学 一班 花名册'])
  })

  it('says so when there is no class, and when the list cannot be read', async () => {
    answer([])
    const { unmount } = await renderApp('/class-sheet', { as: { permissions: ['child:read'] } })
    expect(await screen.findByText('没有登记了班级的孩子')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/children', () => problem(503, 'database.away')))
    await renderApp('/class-sheet', { as: { permissions: ['child:read'] } })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
