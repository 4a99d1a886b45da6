import { defineConfig } from '@hey-api/openapi-ts'

// The generated client is committed and never edited; the contract check regenerates it and looks for a difference.
export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/api/gen' },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', runtimeConfigPath: '@/api/runtime', throwOnError: true },
    '@tanstack/react-query',
    { name: 'zod', compatibilityVersion: 'mini' },
  ],
})
