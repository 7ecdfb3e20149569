package kith.accounts;

import jakarta.servlet.DispatcherType;
import kith.shell.Trouble;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;

/** What everybody may see, what only those signed in may, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuritySetup {
  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, Doors doors, CookieSessions sessions, CookieCsrf csrf, Trouble trouble)
      throws Exception {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterAfter(doors.byProxy(), HeaderWriterFilter.class)
        .addFilterAfter(doors.counted(), HeaderWriterFilter.class)
        .addFilterAfter(doors.ownPages(), HeaderWriterFilter.class)
        .csrf(
            it -> it.csrfTokenRepository(csrf).ignoringRequestMatchers(PublicRoutes.WITHOUT_TOKEN))
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .anonymous(anonymous -> {})
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ASYNC)
            .permitAll()
            .requestMatchers(PublicRoutes.PATTERNS)
            .permitAll()
            .anyRequest()
            .authenticated())
        .exceptionHandling(errors -> errors
            .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
            .accessDeniedHandler((request, response, denied) ->
                trouble.write(request, response, HttpStatus.FORBIDDEN)))
        .headers(doors::headers)
        .build();
  }

  /** Nobody is looked up by name: sign-in is ours. Keeps Boot from making up a user. */
  @Bean
  UserDetailsService nobodyByName() {
    return name -> {
      throw new UsernameNotFoundException("not by name");
    };
  }
}
