// Every feature of the product. A new one: one import, one spread in each list, one entry in `features`.
import { activityFeature } from '@/features/activity/routes'
import { accountFeature } from '@/features/account/routes'
import { agreementFeature } from '@/features/agreement/routes'
import { auditFeature } from '@/features/audit/routes'
import { birthdayFeature } from '@/features/birthday/routes'
import { calendarFeature } from '@/features/calendar/routes'
import { callcardFeature } from '@/features/callcard/routes'
import { censusFeature } from '@/features/census/routes'
import { childFeature } from '@/features/child/routes'
import { consentFeature } from '@/features/consent/routes'
import { contactgapFeature } from '@/features/contactgap/routes'
import { contactFeature } from '@/features/contact/routes'
import { coverageFeature } from '@/features/coverage/routes'
import { digestFeature } from '@/features/digest/routes'
import { donationFeature } from '@/features/donation/routes'
import { donorFeature } from '@/features/donor/routes'
import { duplicateFeature } from '@/features/duplicate/routes'
import { dutyFeature } from '@/features/duty/routes'
import { exportFeature } from '@/features/export/routes'
import { guardianlistFeature } from '@/features/guardianlist/routes'
import { helperFeature } from '@/features/helper/routes'
import { homecomingFeature } from '@/features/homecoming/routes'
import { jobFeature } from '@/features/job/routes'
import { ledgerFeature } from '@/features/ledger/routes'
import { letterFeature } from '@/features/letter/routes'
import { parentlinkFeature } from '@/features/parentlink/routes'
import { matchingFeature } from '@/features/matching/routes'
import { officedayFeature } from '@/features/officeday/routes'
import { offlineFeature } from '@/features/offline/routes'
import { organizationFeature } from '@/features/organization/routes'
import { pairingFeature } from '@/features/pairing/routes'
import { overnightFeature } from '@/features/overnight/routes'
import { peerFeature } from '@/features/peer/routes'
import { personFeature } from '@/features/person/routes'
import { planFeature } from '@/features/plan/routes'
import { qualityFeature } from '@/features/quality/routes'
import { regionFeature } from '@/features/region/routes'
import { reportFeature } from '@/features/report/routes'
import { rosterFeature } from '@/features/roster/routes'
import { serviceFeature } from '@/features/service/routes'
import { sheetFeature } from '@/features/sheet/routes'
import { subjectFeature } from '@/features/subject/routes'
import { visitFeature } from '@/features/visit/routes'

export const shellRoutes = [
  ...dutyFeature.routes,
  ...coverageFeature.routes,
  ...pairingFeature.routes,
  ...matchingFeature.routes,
  ...peerFeature.routes,
  ...sheetFeature.routes,
  ...overnightFeature.routes,
  ...helperFeature.routes,
  ...activityFeature.routes,
  ...planFeature.routes,
  ...donationFeature.routes,
  ...donorFeature.routes,
  ...ledgerFeature.routes,
  ...reportFeature.routes,
  ...childFeature.routes,
  ...duplicateFeature.routes,
  ...censusFeature.routes,
  ...agreementFeature.routes,
  ...qualityFeature.routes,
  ...contactgapFeature.routes,
  ...guardianlistFeature.routes,
  ...homecomingFeature.routes,
  ...birthdayFeature.routes,
  ...calendarFeature.routes,
  ...callcardFeature.routes,
  ...visitFeature.routes,
  ...contactFeature.routes,
  ...offlineFeature.routes,
  ...consentFeature.routes,
  ...personFeature.routes,
  ...organizationFeature.routes,
  ...regionFeature.routes,
  ...officedayFeature.routes,
  ...auditFeature.routes,
  ...rosterFeature.routes,
  ...exportFeature.routes,
  ...serviceFeature.routes,
  ...subjectFeature.routes,
  ...jobFeature.routes,
  ...accountFeature.routes,
] as const
export const publicRoutes = [...accountFeature.publicRoutes, ...letterFeature.publicRoutes, ...parentlinkFeature.publicRoutes, ...digestFeature.publicRoutes, ...serviceFeature.publicRoutes] as const
export const features = [
  dutyFeature,
  coverageFeature,
  childFeature,
  digestFeature,
  duplicateFeature,
  censusFeature,
  agreementFeature,
  qualityFeature,
  contactgapFeature,
  guardianlistFeature,
  homecomingFeature,
  birthdayFeature,
  calendarFeature,
  callcardFeature,
  pairingFeature,
  matchingFeature,
  peerFeature,
  sheetFeature,
  overnightFeature,
  helperFeature,
  visitFeature,
  contactFeature,
  offlineFeature,
  consentFeature,
  activityFeature,
  planFeature,
  donationFeature,
  donorFeature,
  ledgerFeature,
  reportFeature,
  personFeature,
  organizationFeature,
  regionFeature,
  officedayFeature,
  auditFeature,
  rosterFeature,
  exportFeature,
  serviceFeature,
  subjectFeature,
  jobFeature,
  accountFeature,
]
