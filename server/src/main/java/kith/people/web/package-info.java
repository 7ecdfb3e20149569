@NullMarked
package kith.people.web;

import org.jspecify.annotations.NullMarked;
