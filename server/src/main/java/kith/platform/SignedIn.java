package kith.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The account that sent this request, taken from the security context and from nowhere else. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {
  /** Null when nobody is signed in; without it such a request is sent to the door. */
  boolean optional() default false;
}
