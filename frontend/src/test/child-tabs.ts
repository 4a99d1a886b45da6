// What the tabs of a child's page hold, for tests that open one: loaded with the test file, not while a test waits for it.
import '@/features/child/child-panels'
import '@/features/guardian/contact-people'
import '@/features/guardian/family-editor'
