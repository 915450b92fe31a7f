package org.hyzmat.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class once on each database of the run: H2 always, PostgreSQL unless the run is a quick one. What is done
 * on single pages, tagged {@code pages}, is tried on PostgreSQL too in a thorough run only. A database that does not
 * start is a failure, never a skipped test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ClassTemplate
@ExtendWith(EachDatabase.class)
public @interface OnEachDatabase {}
