package org.xiaolian.shared.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every operation that writes carries this. It opens the transaction, tries the whole unit again after a deadlock, and
 * for a request with an {@code Idempotency-Key} stores the answer in the same transaction, so that the same request
 * twice, even at once or on two replicas, books once.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WriteOnce {
}
