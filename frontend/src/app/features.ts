// Every feature of the product. A new one: one import, one spread in each list, one entry in `features`.
import { accountFeature } from '@/features/account/routes'
import { dutyFeature } from '@/features/duty/routes'

export const shellRoutes = [...dutyFeature.routes, ...accountFeature.routes] as const
export const publicRoutes = [...accountFeature.publicRoutes] as const
export const features = [dutyFeature, accountFeature]
