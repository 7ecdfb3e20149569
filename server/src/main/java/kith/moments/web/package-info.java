@NullMarked
package kith.moments.web;

import org.jspecify.annotations.NullMarked;
