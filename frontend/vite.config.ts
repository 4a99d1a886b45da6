import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { fieldFiles } from './vite.field-files.ts'
import { navWords } from './vite.nav-words.ts'

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080'

const field = fieldFiles()

export default defineConfig({
  base: '/',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    navWords(),
    react(),
    field.plugin,
    // React Aria brings thirty languages; the two we speak save about 30 kB.
    { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' },
    VitePWA({
      // The page asks before it takes a new version, so that no open form is ever reloaded away.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: '笑脸 · 关爱服务管理',
        short_name: '笑脸',
        lang: 'zh-CN',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f5f7f6',
        theme_color: '#1f7a6b',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        // The shell only: answers of the interface never enter the cache (personal data), office screens come when asked for.
        globPatterns: ['index.html', 'icon.svg', 'assets/*.{js,css}'],
        manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => field.isStored(url)) })],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/q\//],
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 600_000,
      },
    }),
  ],
  server: {
    port: 5173,
    proxy: { '/api': { target: backend, changeOrigin: false }, '/q': { target: backend, changeOrigin: false } },
  },
  preview: { proxy: { '/api': backend, '/q': backend } },
  build: {
    // Office machines with 360 on Windows 7 stop near Chrome 88.
    target: ['chrome88', 'edge88', 'safari14', 'firefox91'],
    outDir: 'dist',
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // The list of every page's files weighs 2 kB in the entry of each; a page finds its own, and the worker has the field's stored.
    modulePreload: false,
    rolldownOptions: {
      // Functions and constants only: a page that takes one operation through the file that exports all gets its tag's file.
      treeshake: { moduleSideEffects: [{ test: /\/src\/api\/gen\//, sideEffects: false }] },
      output: {
        // Without their names: the entry lists the file of every page. manifest.json says which is which.
        chunkFileNames: (chunk) => (chunk.name.startsWith('locale-') ? 'assets/[name]-[hash].js' : 'assets/[hash].js'),
        codeSplitting: {
          // All words of one language in one file: many one-kilobyte files cost a round trip each.
          groups: [
            { name: 'locale-en', test: /[\\/]locales[\\/]en\.json$/ },
            // What the first page speaks comes with it; the rest of the Chinese beside the page that needs it.
            { name: 'locale-zh-first', test: /[\\/]features[\\/](?:account|duty)[\\/]locales[\\/]zh-CN\.json$/ },
            // Words of pages that are not stored for the field are not stored either (words-zh-office.ts).
            { name: 'office-zh', test: /[\\/]features[\\/](?:activity|audit|birthday|calendar|callcard|census|contactgap|coverage|digest|donation|donor|duplicate|guardianlist|helper|job|ledger|matching|officeday|organization|overnight|peer|plan|quality|region|report|roster|service|sheet|subject)[\\/]locales[\\/]zh-CN\.json$/ },
            // What the parts of a child's file say, which are read where there is a network (words-zh-file.ts).
            { name: 'file-zh', test: /[\\/]features[\\/](?:attachment|consent|export|guardian|homecoming|letter|pairing|parentlink|person|schooling|standing|welfare)[\\/]locales[\\/]zh-CN\.json$/ },
            { name: 'locale-zh', test: /[\\/]features[\\/][^\\/]+[\\/]locales[\\/]zh-CN\.json$/ },
          ],
        },
      },
    },
  },
})
