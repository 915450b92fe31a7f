/** Independent living: support at home for one person, from a plan to the visits that deliver it. */
package org.hyzmat.independentliving;
