package org.xiaolian.shared.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that counts over a whole county carries this beside its permission. Only as many of them run at once as this
 * process has processors; the others wait their turn without holding a connection, so that whoever records a visit meanwhile
 * is not kept waiting behind them. After 20 s of waiting the answer is 503 with {@code Retry-After}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HeavyRead {
}
