/** Psychosocial activities in the community: what was done where, and how many people it reached, without names. */
package org.hyzmat.mhpsscourses.activity;
