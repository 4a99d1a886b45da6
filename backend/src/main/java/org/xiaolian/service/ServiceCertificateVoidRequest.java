package org.xiaolian.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ServiceCertificateVoidRequest(@NotBlank @Size(max = 200) String reason) {
}
