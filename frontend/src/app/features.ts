// Every feature of the product. A new one: one import, one spread in each list, one entry in `features`.
import { accountFeature } from '@/features/account/routes'
import { auditFeature } from '@/features/audit/routes'
import { childFeature } from '@/features/child/routes'
import { consentFeature } from '@/features/consent/routes'
import { contactFeature } from '@/features/contact/routes'
import { coverageFeature } from '@/features/coverage/routes'
import { dutyFeature } from '@/features/duty/routes'
import { organizationFeature } from '@/features/organization/routes'
import { pairingFeature } from '@/features/pairing/routes'
import { personFeature } from '@/features/person/routes'
import { planFeature } from '@/features/plan/routes'
import { regionFeature } from '@/features/region/routes'
import { reportFeature } from '@/features/report/routes'
import { visitFeature } from '@/features/visit/routes'

export const shellRoutes = [
<<<<<<< HEAD
  ...dutyFeature.routes, ...coverageFeature.routes, ...pairingFeature.routes, ...planFeature.routes, ...reportFeature.routes, ...childFeature.routes, ...visitFeature.routes, ...contactFeature.routes,
=======
  ...dutyFeature.routes, ...coverageFeature.routes, ...pairingFeature.routes, ...reportFeature.routes, ...childFeature.routes, ...visitFeature.routes, ...contactFeature.routes, ...consentFeature.routes,
>>>>>>> 0b1decc (Show photos, papers, consents and the child's wish on her page; upload with progress and the phone's camera, notice and form to print, purposes and what parents have to confirm)
  ...personFeature.routes, ...organizationFeature.routes, ...regionFeature.routes, ...auditFeature.routes, ...accountFeature.routes,
] as const
export const publicRoutes = [...accountFeature.publicRoutes] as const
export const features = [
<<<<<<< HEAD
  dutyFeature, coverageFeature, childFeature, pairingFeature, visitFeature, contactFeature, planFeature, reportFeature, personFeature, organizationFeature, regionFeature, auditFeature, accountFeature,
=======
  dutyFeature, coverageFeature, childFeature, pairingFeature, visitFeature, contactFeature, consentFeature, reportFeature, personFeature, organizationFeature, regionFeature, auditFeature, accountFeature,
>>>>>>> 0b1decc (Show photos, papers, consents and the child's wish on her page; upload with progress and the phone's camera, notice and form to print, purposes and what parents have to confirm)
]
