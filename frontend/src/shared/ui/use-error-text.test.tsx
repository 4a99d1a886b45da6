import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { problemOf } from '@/api/problem'
import { problem } from '@/test/server'
import { useErrorText } from './use-error-text'

const said = async (status: number, code: string, detail?: string) => {
  const { result } = renderHook(() => useErrorText())
  return result.current(await problemOf(problem(status, code, detail === undefined ? {} : { detail })))
}

describe('the sentence for an error', () => {
  it('is the server’s own reason where a right is missing', async () => {
    expect(await said(403, 'home-visit.not-yours', '只有记录人或本单位负责人可以更正这条记录。')).toBe('只有记录人或本单位负责人可以更正这条记录。')
  })

  it('is the same for what is unknown and what is out of scope, whatever the server says', async () => {
    expect(await said(404, 'common.not-found', '没有这个孩子')).toBe('找不到，或不在你的范围内。')
    expect(await said(404, 'common.not-found')).toBe('找不到，或不在你的范围内。')
  })

  it('says what was done too often and when to try again', async () => {
    expect(await said(429, 'session.throttled', '试的次数太多，请 15 分钟后再试。')).toBe('试的次数太多，请 15 分钟后再试。')
    expect(await said(429, 'request.too-many')).toBe('系统繁忙，请稍等片刻再试。')
  })

  it('asks for patience when the system is busy', async () => {
    expect(await said(503, 'server.unavailable', '系统暂时不可用，请 2 秒后再试。')).toBe('系统繁忙，请稍等片刻再试。')
  })
})
