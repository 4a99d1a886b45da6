// Every feature of the product. A new one: one import, one spread in each list, one entry in `features`.
import { accountFeature } from '@/features/account/routes'
import { childFeature } from '@/features/child/routes'
import { contactFeature } from '@/features/contact/routes'
import { coverageFeature } from '@/features/coverage/routes'
import { dutyFeature } from '@/features/duty/routes'
import { pairingFeature } from '@/features/pairing/routes'
import { reportFeature } from '@/features/report/routes'
import { visitFeature } from '@/features/visit/routes'

export const shellRoutes = [
  ...dutyFeature.routes, ...coverageFeature.routes, ...pairingFeature.routes, ...reportFeature.routes, ...childFeature.routes, ...visitFeature.routes, ...contactFeature.routes, ...accountFeature.routes,
] as const
export const publicRoutes = [...accountFeature.publicRoutes] as const
export const features = [dutyFeature, coverageFeature, childFeature, pairingFeature, visitFeature, contactFeature, reportFeature, accountFeature]
