@NullMarked
package kith.opening.web;

import org.jspecify.annotations.NullMarked;
