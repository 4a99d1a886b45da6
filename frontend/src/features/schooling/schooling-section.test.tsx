import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EnrolmentRequest, SchoolingResponse } from '@/api/gen/types.gen'
import { chooseLanguage } from '@/shared/i18n/i18n'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childPageHandlers } from '@/test/child.mocks'
import { schooling } from '@/test/dated.mocks'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const open = (permissions = ['child:read', 'child:write']) => renderApp(`/children/${CHILD_ID}?tab=study`, { as: { permissions } })
const answer = (change: Partial<SchoolingResponse> = {}) => server.use(http.get('*/api/v1/children/:id/schooling', () => HttpResponse.json({ ...schooling, ...change })))
const first = schooling.history[0]

describe('where a child learns', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(...childPageHandlers())
  })
  afterEach(() => chooseLanguage('zh-CN'))

  it('says school, grade, class and when it was last confirmed', async () => {
    await open()
    expect(await screen.findByText('四年级 · 2023年入学 · 四（1）班')).toBeVisible()
    expect(screen.getByText('步行 · 20 分钟')).toBeVisible()
    expect(screen.getByText('2026年9月3日')).toBeVisible()
    expect(screen.getByText('G******************')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says the grade in the words of the language one reads', async () => {
    await chooseLanguage('en')
    const { user } = await open()
    expect(await screen.findByText('Grade 4 · entered 2023 · 四（1）班')).toBeVisible()
    await user.click(screen.getByText(/Schooling before/))
    expect(await screen.findByText(/城关小学 · Grade 3/)).toBeVisible()
    expect(screen.queryByText(/年级/)).not.toBeInTheDocument()
  })

  it('is empty in words, and offers the first entry to who may write', async () => {
    answer({ current: null, history: [] })
    const { unmount } = await open()
    expect(await screen.findByText('还没有就学记录')).toBeVisible()
    expect(screen.getByRole('button', { name: '登记变动' })).toBeVisible()
    unmount()
    await open(['child:read'])
    expect(await screen.findByText('还没有就学记录')).toBeVisible()
    expect(screen.queryByRole('button', { name: '登记变动' })).not.toBeInTheDocument()
  })

  it('asks for the new school of a child who finished the stage', async () => {
    answer({ current: first === undefined ? null : { ...first, grade: null, gradeLabel: null, awaitsNewSchool: true } })
    await open()
    expect(await screen.findByText('这一学段已经读完，请确认新学校。')).toBeVisible()
    expect(screen.getByText('2023年入学 · 四（1）班')).toBeVisible()
  })

  it('shows nothing of what the role may not see', async () => {
    answer({ hiddenFields: ['teacherName', 'teacherPhone', 'boarding', 'travelWay', 'marksTrend', 'studentAid', 'studentNumberMasked'] })
    await open(['child:read'])
    expect(await screen.findByText('七星台小学', { selector: 'dd' })).toBeVisible()
    expect(screen.queryByText('班主任')).not.toBeInTheDocument()
    expect(screen.queryByText('学籍号')).not.toBeInTheDocument()
  })

  it('corrects with the version that was shown, and tells at the field what the server refuses', async () => {
    const sent: { match: string | null; body: EnrolmentRequest }[] = []
    server.use(http.put('*/api/v1/children/:id/schooling/enrolments/:enrolmentId', async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() as EnrolmentRequest })
      return problem(400, 'common.invalid', { errors: [{ field: 'entryYear', code: 'schooling.entry-after-start', message: '入学年份不能晚于开始日期。' }] })
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '更正就学' }))
    const form = within(await screen.findByRole('form', { name: '就学' }))
    await user.clear(form.getByLabelText(/班级/))
    await user.type(form.getByLabelText(/班级/), '四（2）班')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ match: '"v2"', body: { className: '四（2）班', startsOn: '2026-09-01' } })
    expect((await form.findAllByText('入学年份不能晚于开始日期。')).length).toBeGreaterThan(0)
    expect(form.getByLabelText(/班级/)).toHaveValue('四（2）班')
  })

  it('says when it cannot be read, and reads again', async () => {
    let times = 0
    server.use(http.get('*/api/v1/children/:id/schooling', () => {
      times += 1
      return times === 1 ? problem(503, 'database.away') : HttpResponse.json(schooling)
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '再试一次' }))
    expect(await screen.findByText('四年级 · 2023年入学 · 四（1）班')).toBeVisible()
  })
})
