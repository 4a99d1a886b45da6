package org.xiaolian.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that other rooms may use. Every type of a room that is public must carry it, so that a room's doors
 * can be counted; everything else is package-private and kept apart by the compiler.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FeatureApi {
}
