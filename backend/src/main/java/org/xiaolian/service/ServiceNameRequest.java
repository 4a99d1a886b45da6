package org.xiaolian.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ServiceNameRequest(@Schema(description = "Whether the public page may say the whole name") boolean shown) {
}
