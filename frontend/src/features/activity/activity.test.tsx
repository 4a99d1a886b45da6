import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { ActivityResponse, ActivityRow, ActivityTypeResponse, FestivalDayResponse, InterestResponse, ParticipantResponse } from '@/api/gen/types.gen'
import { CHILD_ID, pageOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['activity:read', 'activity:write', 'child:read', 'plan:read', 'region:read', 'organization:read'] }
const OFFICE = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局(台)' }
const TYPE = { id: '019a0000-0000-7000-8000-000000000a01', code: 'CONDOLENCE', nameZh: '节日慰问', nameEn: 'Festival visit with gifts' }
const ID = '0190c0de-0000-7000-8000-00000000aa01'
const row: ActivityRow = {
  id: ID, organization: OFFICE, type: TYPE, title: '六一儿童节慰问', startsOn: '2026-06-01', endsOn: '2026-06-01', startTime: '09:00:00', place: '操场', state: 'HELD',
  counts: { childrenListed: 28, childrenAttended: 27, familiesListed: 0, familiesAttended: 0, participationPercent: 96 }, otherChildrenCount: 3, otherAdultsCount: 12,
}
const activity: ActivityResponse = {
  ...row, campaign: null, festival: { id: '019a0000-0000-7000-8000-000000000f08', nameZh: '六一儿童节', nameEn: 'Children\'s Day' }, endTime: '11:00:00', audience: ['CHILDREN'], interests: ['画画'], programme: null,
  partners: [{ part: 'GUIDANCE', name: '市委宣传部' }], people: [], result: null, cancelReason: null, writable: true, createdAt: '2026-05-20T02:00:00Z', createdBy: { id: '0190c0de-0000-7000-8000-0000000000b1', name: '刘建国' },
  state: 'PLANNED', version: 4,
}
const people: ParticipantResponse[] = [
  { id: '0190c0de-0000-7000-8000-00000000ab01', childId: CHILD_ID, childName: '王小雨', family: false, guardianName: null, attendance: 'INVITED', honour: null },
  { id: '0190c0de-0000-7000-8000-00000000ab02', childId: '0190c0de-0000-7000-8000-00000000cd02', childName: '李小明', family: false, guardianName: null, attendance: 'INVITED', honour: null },
]
const types: ActivityTypeResponse[] = [{ ...TYPE, organization: null, active: true, writable: false, version: 0 }]
const soon: FestivalDayResponse = { on: '2027-01-01', festivalId: '019a0000-0000-7000-8000-000000000f01', nameZh: '元旦', nameEn: 'New Year\'s Day' }

function lists(rows: ActivityRow[]) {
  server.use(
    http.get('*/api/v1/activities', () => HttpResponse.json(pageOf(rows))),
    http.get('*/api/v1/activity-types', () => HttpResponse.json(pageOf(types))),
    http.get('*/api/v1/festival-days', () => HttpResponse.json(pageOf([soon]))),
    http.get('*/api/v1/festivals', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/campaigns', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/organizations', () => HttpResponse.json(pageOf([]))),
  )
}

describe('activities', () => {
  it('lists what was held with who came, and plans for the next festival', async () => {
    lists([row])
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/activities', async ({ request }) => { sent.push(await request.json()); return HttpResponse.json(activity, { status: 201 }) }),
      http.get('*/api/v1/activities/:id', () => HttpResponse.json(activity)),
      http.get('*/api/v1/activities/:id/participants', () => HttpResponse.json(pageOf([]))),
    )
    const { user } = await renderApp('/activities', { as: AS })
    expect(await screen.findByText('儿童30人、成人12人')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(await screen.findByRole('link', { name: '计划活动：元旦' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/活动名称/), '元旦联欢')
    await user.selectOptions(dialog.getByRole('combobox', { name: /类型/ }), TYPE.id)
    expect(dialog.getByLabelText(/^日期/)).toHaveValue('2027-01-01')
    await user.type(dialog.getByLabelText(/合作单位/), '指导：市委宣传部')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('名单上还没有人')).toBeVisible()
    expect(sent).toEqual([{
      organizationId: expect.any(String) as string, content: {
        typeId: TYPE.id, title: '元旦联欢', startsOn: '2027-01-01', endsOn: '2027-01-01', startTime: null, endTime: null, place: null, audience: ['CHILDREN'], campaignId: null, festivalId: soon.festivalId, interests: [],
        programme: null, partners: [{ part: 'GUIDANCE', name: '市委宣传部' }], personIds: [], result: null, otherChildrenCount: 0, otherAdultsCount: 0,
      },
    }])
  })

  it('calls the roll: all are here, then the exceptions, and takes it back in one go', async () => {
    const sent: unknown[] = []
    let version = 4
    server.use(
      http.get('*/api/v1/activities/:id', () => HttpResponse.json({ ...activity, version })),
      http.get('*/api/v1/activities/:id/participants', () => HttpResponse.json(pageOf(people))),
      http.post('*/api/v1/activities/:id/attendance', async ({ request }) => { sent.push([await request.json(), request.headers.get('If-Match')]); version += 1; return HttpResponse.json({ ...activity, version }) }),
    )
    const { user } = await renderApp(`/activities/${ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '其余全部到场' }))
    await user.click(within(screen.getByRole('radiogroup', { name: '李小明的到场情况' })).getByRole('radio', { name: '请假' }))
    expect(screen.getByText('到场1人，名单2人')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存点名（2人）' }))
    await user.click(await screen.findByRole('button', { name: /撤销/ }))
    await expect.poll(() => sent).toEqual([
      [{ marks: [{ participantId: people[0]?.id, attendance: 'ATTENDED', honour: null }, { participantId: people[1]?.id, attendance: 'EXCUSED', honour: null }], rest: null }, '"v4"'],
      [{ marks: [{ participantId: people[0]?.id, attendance: 'INVITED', honour: null }, { participantId: people[1]?.id, attendance: 'INVITED', honour: null }], rest: null }, '"v5"'],
    ])
  })

  it('[R3-P17] says what children like and when something was last done for it', async () => {
    const likes: InterestResponse[] = [{ interest: '唱歌', children: 12, activities: 1, lastOn: '2026-05-01', nextActivityId: null, nextOn: null }, { interest: '画画', children: 7, activities: 0, lastOn: null, nextActivityId: ID, nextOn: '2026-12-24' }]
    server.use(http.get('*/api/v1/activity-interests', () => HttpResponse.json(pageOf(likes))))
    await renderApp('/activity-interests', { as: AS })
    expect(await screen.findByText('2026年5月1日')).toBeVisible()
    expect(screen.getByRole('link', { name: '2026年12月24日' })).toHaveAttribute('href', `/activities/${ID}`)
    expect(screen.getByRole('link', { name: '为“画画”计划活动' })).toHaveAttribute('href', expect.stringContaining('interest='))
    expect(await axeViolations()).toEqual([])
  })

  it('shows a reader who came and nothing to write, an empty list and an error', async () => {
    server.use(
      http.get('*/api/v1/activities/:id', () => HttpResponse.json({ ...activity, state: 'HELD', writable: false })),
      http.get('*/api/v1/activities/:id/participants', () => HttpResponse.json(pageOf(people.map((one) => ({ ...one, attendance: 'ATTENDED' }))))),
    )
    const app = await renderApp(`/activities/${ID}`, { as: { permissions: ['activity:read', 'child:read'] } })
    expect(await screen.findByText('到场2人，名单2人')).toBeVisible()
    expect(screen.getByText('96%（到场27人，名单28人）')).toBeVisible()
    expect(screen.queryByRole('button', { name: /到场|添加|修改/ })).not.toBeInTheDocument()
    app.unmount()
    lists([])
    const empty = await renderApp('/activities', { as: { permissions: ['activity:read'] } })
    expect(await screen.findByText('还没有活动')).toBeVisible()
    empty.unmount()
    server.use(http.get('*/api/v1/activities', () => problem(503, 'server.unavailable', { detail: '系统暂时不可用，请 5 秒后再试。' })))
    await renderApp('/activities', { as: AS })
    expect(await screen.findByText(/系统繁忙/)).toBeVisible()
  })
})
