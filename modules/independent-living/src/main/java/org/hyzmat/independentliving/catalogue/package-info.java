/** What can be done at a visit, and who can do it: the catalogue of tasks, workers and their absences. */
package org.hyzmat.independentliving.catalogue;
