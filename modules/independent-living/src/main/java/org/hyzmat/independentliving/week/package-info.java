/** A week of visits, by worker and by service user, with what should be looked at in it. */
package org.hyzmat.independentliving.week;
