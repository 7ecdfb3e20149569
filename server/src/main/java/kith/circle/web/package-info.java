@NullMarked
package kith.circle.web;

import org.jspecify.annotations.NullMarked;
