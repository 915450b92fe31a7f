/** What was agreed with a service user: goals, and the weekly visits with their tasks, version by version. */
package org.hyzmat.independentliving.plan;
