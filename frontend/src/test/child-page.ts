// What a child's page asks for, for tests of the sections that other features put there.
export { childPageHandlers } from '@/features/child/child.mocks'
