/**
 * What the codes of the API are called in Chinese and English, and what each role may do and see: two pages to look things
 * up on. Anybody signed in may read them.
 */
package org.xiaolian.codelist;
